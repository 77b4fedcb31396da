package org.cribsheet.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What topics are about, whatever their authors call them, so that those of two services can stand
 * side by side. It knows common words of software only; no product.
 */
public final class Themes {
  /** In the order in which they are tried: what says most about a topic comes first. */
  private static final Map<String, Pattern> THEMES = new LinkedHashMap<>();

  static {
    theme("In the exam", "cues?|exam|remember|phrases|confused|traps?");
    theme(
        "Encryption and secrets",
        "encrypt\\w*|decrypt\\w*|ciphers?|secrets?|tls|https|certificates?");
    theme("Price", "prices?|pricing|costs?|pay|paying|bill\\w*|free");
    theme("Testing", "test\\w*|mock\\w*|local(?:ly)?");
    theme(
        "Failures and retries",
        "fail\\w*|errors?|faults?|retr(?:y|ies|ied)|retrying|dead-letter|troubleshoot\\w*|wrong|health|recover\\w*"
            + "|availab\\w*|disaster|backups?|restor\\w*|rollbacks?|problems?");
    theme(
        "Watching",
        "monitor\\w*|logs?|logging|metrics?|trac\\w+|alarms?|watch\\w*|audit\\w*|observ\\w*|dashboards?|insights?");
    theme("Limits and throttling", "limits?|quotas?|throttl\\w*|sizes?|timeouts?|maximum|rates?");
    theme(
        "Scaling and speed",
        "scal\\w+|autoscal\\w*|concurren\\w*|capacity|performance|speed|throughput|cach\\w+|latency|faster|parallel\\w*");
    theme(
        "Access",
        "access|permissions?|permits?|polic(?:y|ies)|roles?|authori[sz]\\w*|authenticat\\w*|sign-?in|sign(?:ing|ed)?"
            + "|log-?in|users?|credentials?|tokens?|security|protect\\w*|who|cors|identit(?:y|ies)");
    theme(
        "Network",
        "network\\w*|endpoints?|subnets?|ports?|addresses|dns|domains?|private|internet|connections?|connect\\w*"
            + "|routes?|routing|listeners?|load balanc\\w*");
    theme(
        "Deployment and versions",
        "deploy\\w*|versions?|versioning|alias(?:es)?|stages?|releases?|rollouts?|updates?|updating|publish\\w*"
            + "|environments?|canar(?:y|ies)|shifting|pipelines?");
    theme(
        "Settings",
        "settings?|configur\\w*|options?|parameters?|variables?|templates?|administration|attributes?");
    theme(
        "Events and integrations",
        "events?|triggers?|notif\\w*|integrat\\w*|targets?|sources?|destinations?|subscri\\w*|consumers?|producers?"
            + "|streams?|hooks?|invo(?:ke|cation|king)\\w*");
    theme(
        "Data and storage",
        "data|storage|stor(?:e|es|ing)|items?|tables?|records?|objects?|lifecycle|retention|expir\\w*|time to live"
            + "|replica\\w*|snapshots?|copies|volumes?|keys?|index(?:es)?|messages?|files?|queries|reading|writing");
    theme(
        "Calls and tools",
        "apis?|cli|sdks?|calls?|calling|clients?|commands?|requests?|tools?|agents?");
    theme(
        "Kinds and choices",
        "kinds?|types?|modes?|class(?:es)?|tiers?|choos\\w*|choice|which|when|or|versus|vs|ways");
    theme(
        "How it works",
        "how|what|structure|life|parts?|basics?|concepts?|overview|architecture|terms?");
  }

  private Themes() {}

  private static void theme(String name, String words) {
    THEMES.put(
        name,
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  /** The theme that a topic's title names, by its everyday name. */
  public static Optional<String> of(String title) {
    return THEMES.entrySet().stream()
        .filter(theme -> theme.getValue().matcher(title).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
