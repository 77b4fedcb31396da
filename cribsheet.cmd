@echo off
rem Starts Cribsheet on Windows: compiles it when its sources changed, then runs one command ("cribsheet --help" lists them).
rem The twin of the shell script "cribsheet", which says why things are done as they are. Names of variables know no case here.
setlocal EnableExtensions DisableDelayedExpansion
set "project=%~dp0"
set "project=%project:~0,-1%"
set "made=%project%\target\launcher"
set "cds=%project%\target\cds"
rem An unpacked release brings its jar, and nothing is compiled there.
set "released="
if exist "%project%\app\cribsheet.jar" set "released=yes"
if defined released set "made=%project%\app"
if defined released set "cds=%project%\cds"
set "lock=%project%\target\launcher.lock"

rem ---- Java: JAVA_HOME, else the one on the PATH.

set "jdk=%JAVA_HOME%"
if defined jdk goto have_jdk
rem The java.exe on the PATH may be a stub that leads elsewhere, so it is asked.
for %%I in (java.exe) do if "%%~$PATH:I"=="" goto no_java
for /f "tokens=1,* delims==" %%A in ('java.exe -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.home ="') do set "jdk=%%B"
if not defined jdk goto no_java
if "%jdk:~0,1%"==" " set "jdk=%jdk:~1%"
:have_jdk
if "%jdk:~-1%"=="\" set "jdk=%jdk:~0,-1%"
set "java=%jdk%\bin\java.exe"
if exist "%java%" goto have_java
echo cribsheet: JAVA_HOME is "%jdk%", but there is no bin\java.exe in it>&2
exit /b 3

:no_java
echo cribsheet: Java is missing: install a JDK 17 or newer, or point JAVA_HOME at one>&2
exit /b 3

:have_java
set "java_version="
if exist "%jdk%\release" for /f "usebackq tokens=2 delims==" %%V in (`findstr /b /c:"JAVA_VERSION=" "%jdk%\release"`) do set "java_version=%%~V"
if not defined java_version for /f "tokens=3" %%V in ('call "%java%" -version 2^>^&1 ^| findstr /c:" version "') do set "java_version=%%~V"
if not defined java_version set "java_version=0"
set "java_major=0"
for /f "tokens=1 delims=.-+_" %%V in ("%java_version%") do set "java_major=%%V"
if %java_major% GEQ 17 goto young_java
echo cribsheet: Java %java_version% is too old: install a JDK 17 or newer, or point JAVA_HOME at one>&2
exit /b 3

:young_java
set "quiet="
if %java_major% GEQ 24 set "quiet=--illegal-native-access=allow --sun-misc-unsafe-memory-access=allow"
if defined released goto run_release
if /i "%~1"=="test" goto test
call :is_stale
if not errorlevel 1 goto run
call :compile
if errorlevel 1 exit /b 3
goto run

:run_release
set "jar=cribsheet.jar"
if /i not "%~1"=="test" goto run
echo cribsheet: the tests are not in a release, but where its sources are>&2
exit /b 2

rem ---- Running.

:run
set "flags=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx1500m -XX:-UsePerfData -Xlog:disable -Dfile.encoding=UTF-8 -Djava.awt.headless=true %quiet% %CRIBSHEET_JVM%"
rem A class-data archive stays at its address; without this, Java patches all of it at each start. A Java later than 25 may not know the switch.
if %java_major% LEQ 25 set "flags=-XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 %flags%"
set "archive=%cds%\%jar:~0,-4%-%java_version%.jsa"
if exist "%archive%" goto run_from_archive
if /i "%~1"=="build" goto run_and_archive
"%java%" %flags% -Xshare:auto "-Dcribsheet.home=%project%" -jar "%made%\%jar%" %*
exit /b %errorlevel%

:run_from_archive
"%java%" %flags% "-XX:SharedArchiveFile=%archive%" "-Dcribsheet.home=%project%" -jar "%made%\%jar%" %*
exit /b %errorlevel%

:run_and_archive
if not exist "%cds%" md "%cds%" 2>nul
set "new_archive=%archive%.%random%%random%.jsa"
"%java%" %flags% "-XX:ArchiveClassesAtExit=%new_archive%" -Dcribsheet.rehearse=true "-Dcribsheet.home=%project%" -jar "%made%\%jar%" %*
set "code=%errorlevel%"
if "%code%"=="0" if exist "%new_archive%" move /y "%new_archive%" "%archive%" >nul 2>nul
if exist "%new_archive%" del /q "%new_archive%" 2>nul
exit /b %code%

rem ---- Compiling. Robocopy compares the sources with a copy from the last compile; only its code 0 says that nothing differs.

:is_stale
set "made_for="
set "jar="
if not exist "%made%\last" exit /b 1
< "%made%\last" (
  set /p "made_for="
  set /p "jar="
)
if not defined made_for exit /b 1
if not %made_for%=="%project%" exit /b 1
if not defined jar exit /b 1
if not exist "%made%\%jar%" exit /b 1
robocopy "%project%" "%made%\sources\pom" pom.xml /l /njh /njs /ndl /nfl >nul
if errorlevel 1 exit /b 1
robocopy "%project%\src\main" "%made%\sources\main" /mir /l /njh /njs /ndl /nfl >nul
if errorlevel 1 exit /b 1
exit /b 0

:compile
call :find_maven
if errorlevel 1 exit /b 1
if not exist "%made%" md "%made%"
set "waited=0"
:take_lock
md "%lock%" 2>nul && goto locked
set /a waited+=1
if %waited% LSS 600 goto wait
echo cribsheet: another cribsheet has been compiling for ten minutes; if none is, delete "%lock%">&2
exit /b 1
:wait
ping -n 2 127.0.0.1 >nul
goto take_lock
:locked
call :is_stale
if errorlevel 1 (call :compile_and_publish) else (set "compiled=0")
rd "%lock%"
exit /b %compiled%

:compile_and_publish
set "compiled=1"
echo cribsheet: compiling>&2
robocopy "%project%" "%made%\sources.new\pom" pom.xml /r:1 /w:1 /njh /njs /ndl /nfl >nul
robocopy "%project%\src\main" "%made%\sources.new\main" /mir /r:1 /w:1 /njh /njs /ndl /nfl >nul
call :maven -q -Dmaven.test.skip=true package 1>&2
if not errorlevel 1 goto publish
echo cribsheet: Cribsheet does not compile; Maven's message is above>&2
exit /b 1
:publish
set "last=%jar%"
set "jar=cribsheet-%random%%random%%random%.jar"
copy /b /y "%project%\target\cribsheet.jar" "%made%\%jar%" >nul
if errorlevel 1 goto cannot_write
> "%made%\last.new" echo "%project%"
>> "%made%\last.new" echo %jar%
move /y "%made%\last.new" "%made%\last" >nul
if errorlevel 1 goto cannot_write
if exist "%made%\sources" rd /s /q "%made%\sources"
move "%made%\sources.new" "%made%\sources" >nul
for %%F in ("%made%\cribsheet-*.jar") do if not "%%~nxF"=="%jar%" if not "%%~nxF"=="%last%" del /q "%%F" 2>nul
if exist "%cds%" del /q "%cds%\*.jsa" 2>nul
set "compiled=0"
exit /b 0

:cannot_write
echo cribsheet: cannot write to "%made%">&2
exit /b 1

:find_maven
set "mvn="
for %%I in (mvn.cmd) do set "mvn=%%~$PATH:I"
if defined mvn goto have_maven
if defined MAVEN_HOME if exist "%MAVEN_HOME%\bin\mvn.cmd" set "mvn=%MAVEN_HOME%\bin\mvn.cmd"
if defined mvn goto have_maven
echo cribsheet: Maven is missing: install Maven 3.8 or newer, so that mvn is on the PATH>&2
exit /b 1
:have_maven
if exist "%jdk%\bin\javac.exe" exit /b 0
echo cribsheet: "%jdk%" can run programs but not compile them: install a JDK 17 or newer, not a JRE>&2
exit /b 1

rem Maven in the project's folder, with the Java that was found.
:maven
setlocal
set "JAVA_HOME=%jdk%"
set "MAVEN_OPTS=%MAVEN_OPTS% %quiet%"
pushd "%project%"
call "%mvn%" -B %*
set "code=%errorlevel%"
popd
exit /b %code%

rem ---- "cribsheet test": see src\test\tools\test.sh.

:test
if "%~2"=="--help" goto test_help
call :find_maven
if errorlevel 1 exit /b 3
set "checks="
if "%java_major%"=="17" set "checks=-Pquality"
if "%~2"=="" goto test_all
if not "%~3"=="" goto test_usage
if "%~2"=="--unit" goto test_unit
if "%~2"=="--compiled" goto test_compiled
set "name=%~2"
if "%name:~0,1%"=="-" goto test_usage
if not "%name:BrowserTest=%"=="%name%" goto test_one_browser
call :maven "-Dtest=%name%" test
exit /b %errorlevel%
:test_one_browser
call :get_driver_and_browser
if errorlevel 1 exit /b 3
call :maven %driver% -DskipUnitTests=true "-Dtest=%name%" verify
exit /b %errorlevel%
:test_compiled
call :maven surefire:test@default-test surefire:test@repeating-test
exit /b %errorlevel%
:test_unit
call :maven %checks% test
exit /b %errorlevel%
:test_all
call :get_driver_and_browser
if errorlevel 1 exit /b 3
call :maven %checks% %driver% verify
exit /b %errorlevel%

:test_usage
echo Usage: cribsheet test [--unit ^| --compiled ^| NAME]>&2
exit /b 2
:test_help
echo Usage: cribsheet test [--unit ^| --compiled ^| NAME]
exit /b 0

rem Playwright's driver from npm; without Node, Maven brings it. Chrome or Edge for a browser, which the tests find themselves; without
rem either, Playwright's own.
:get_driver_and_browser
set "driver="
for %%I in (node.exe npm.cmd) do if "%%~$PATH:I"=="" set "driver=-Pplaywright-driver"
if defined driver goto get_browser
fc /b "%project%\src\test\npm\package-lock.json" "%project%\target\driver\package-lock.json" >nul 2>nul && goto get_browser
if exist "%project%\target\driver" rd /s /q "%project%\target\driver"
md "%project%\target\driver"
copy /y "%project%\src\test\npm\*.json" "%project%\target\driver" >nul
pushd "%project%\target\driver"
call npm.cmd ci --ignore-scripts --no-audit --no-fund --loglevel=error
if errorlevel 1 goto no_driver
move node_modules\playwright-core package >nul
popd
goto get_browser
:no_driver
popd
rd /s /q "%project%\target\driver"
echo cribsheet: npm could not install what src\test\npm\package.json names; its message is above>&2
exit /b 1
:get_browser
if defined CRIBSHEET_BROWSER exit /b 0
if exist "%ProgramFiles%\Google\Chrome\Application\chrome.exe" exit /b 0
if exist "%ProgramFiles(x86)%\Google\Chrome\Application\chrome.exe" exit /b 0
if exist "%LocalAppData%\Google\Chrome\Application\chrome.exe" exit /b 0
if exist "%ProgramFiles%\Microsoft\Edge\Application\msedge.exe" exit /b 0
if exist "%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe" exit /b 0
set "CRIBSHEET_BROWSER=playwright"
if defined driver exit /b 0
echo cribsheet: fetching Playwright's own browser>&2
node "%project%\target\driver\package\cli.js" install chromium
if not errorlevel 1 exit /b 0
echo cribsheet: no browser for the tests: install Chrome, or set CRIBSHEET_BROWSER to one ("cribsheet test --unit" needs none)>&2
exit /b 1
