package org.cribsheet.links;

import static org.cribsheet.notes.Given.bullet;
import static org.cribsheet.notes.Given.service;
import static org.cribsheet.notes.Given.shown;
import static org.cribsheet.notes.Given.text;
import static org.cribsheet.notes.Given.topic;
import static org.cribsheet.notes.Given.with;
import static org.cribsheet.notes.Given.written;

import java.util.ArrayList;
import java.util.List;
import org.cribsheet.data.Vocabulary;
import org.cribsheet.data.Vocabulary.Ambiguous;
import org.cribsheet.data.Vocabulary.Entry;
import org.cribsheet.notes.Block;
import org.cribsheet.notes.Notebook;
import org.cribsheet.notes.Service;
import org.cribsheet.source.Reporter;

/** A handful of services that the tests of this package share. */
final class Village {
  static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of(),
          List.of(
              entry("lambda", "Lambda", List.of("Lambda", "AWS Lambda")),
              entry("sqs", "SQS", List.of("SQS", "Amazon SQS")),
              entry("s3", "S3", List.of("S3")),
              entry("dynamodb", "DynamoDB", List.of("DynamoDB", "DynamoDB Streams", "DAX")),
              entry(
                  "kinesis",
                  "Kinesis",
                  List.of("Kinesis", "Kinesis Data Streams", "Kinesis Data Stream")),
              entry("kinesis-adapter", "Kinesis Adapter", List.of("Kinesis Adapter")),
              entry("flink", "Flink", List.of("Kinesis Data Analytics")),
              entry("cloudfront", "CloudFront", List.of("CloudFront", "Lambda@Edge")),
              new Entry(
                  "config",
                  "AWS Config",
                  "Config",
                  "area",
                  List.of("AWS Config"),
                  List.of("Configuration"),
                  List.of(new Ambiguous("Config", List.of("rule", "compliance status"))),
                  List.of("configuration"))));

  /** Every service of the vocabulary but Flink has a page. */
  static final Notebook NOTES =
      new Notebook(
          List.of(
              with(
                  service("lambda", "Lambda", written("reserve", "**Reserved concurrency** caps.")),
                  topic("provisioned-concurrency", "Provisioned concurrency"),
                  topic("destinations", "Destinations and dead-letter queues")),
              with(
                  service(
                      "sqs",
                      "SQS",
                      written("long-poll", "Long polling: waits for messages"),
                      bullet("short-poll", "Short polling: does not")),
                  topic("visibility", "Visibility timeout"),
                  topic("fifo", "SQS FIFO")),
              service("s3", "S3"),
              with(
                  service("dynamodb", "DynamoDB"),
                  topic("streams", "DynamoDB Streams"),
                  topic("dax", "DynamoDB Accelerator (DAX)")),
              service("kinesis", "Kinesis"),
              service("kinesis-adapter", "Kinesis Adapter"),
              service("cloudfront", "CloudFront"),
              service("config", "Config"),
              service("page", "Page")));

  private Village() {}

  private static Entry entry(String slug, String name, List<String> aliases) {
    return new Entry(slug, name, name, "area", aliases, List.of(), List.of(), List.of());
  }

  /** The village with one page written anew. */
  static Notebook including(Service page) {
    List<Service> services = new ArrayList<>(NOTES.services());
    services.replaceAll(s -> s.slug().equals(page.slug()) ? page : s);
    return new Notebook(services);
  }

  static LinkedNotes linked(Reporter reporter, String slug, Block... blocks) {
    return new Linker(VOCABULARY, reporter).link(including(service(slug, slug, blocks)));
  }

  /** A line of a page that no service's name means, with its links. */
  static String line(String markdown) {
    return line(markdown, "page");
  }

  static String line(String markdown, String own) {
    return shown(
        new Linker(VOCABULARY, new Reporter()).link(NOTES).resolver().resolve(text(markdown), own));
  }
}
