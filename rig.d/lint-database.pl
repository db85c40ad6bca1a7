#!/usr/bin/env perl
# SPDX-License-Identifier: MIT
# lint-database.pl - each C file of lib/, oracle/ and fuzz/ once: from the compile commands of a build, in which most
# are compiled several times, choose one a file, and write them as a build's database again. Prints the files.
# usage: lint-database.pl BUILD-FOLDER SOURCE-FOLDER OUTPUT-FOLDER [FILE...]
use strict;
use warnings;
use JSON::PP;
use Cwd qw(realpath);

my ($build, $root, $output, @only) = @ARGV;
$root = realpath($root);

sub read_commands {
	open my $file, '<', "$build/compile_commands.json" or die "cannot read $build/compile_commands.json: $!\n";
	local $/;
	return @{ decode_json(<$file>) };
}

# As shipped rather than tiny, with the marks, and without what stops at each access to memory.
sub worth {
	my ($command) = @_;
	return ($command =~ /-DMAPLE_MARKED/) - 2 * ($command =~ /-DMAPLE_TINY/) - 4 * ($command =~ /-fsanitize=thread/);
}

my %best;
for my $entry (read_commands()) {
	my $path = realpath("$entry->{directory}/$entry->{file}");
	next unless defined $path && $path =~ s{^\Q$root\E/}{} && $path =~ m{^(?:lib|oracle|fuzz)/.*\.c$};
	my $command = $entry->{command} =~ s/ -fdiagnostics-color=\w+| -MD -MQ \S+ -MF \S+//gr;
	$command =~ s{\S+$}{$root/$path};
	next if exists $best{$path} && worth($best{$path}{command}) >= worth($command);
	$best{$path} = { directory => $entry->{directory}, command => $command, file => "$root/$path" };
}

# What this build has no use for (an engine's part) is compiled as its neighbours are.
for my $path (map { s{^\Q$root\E/}{}r } glob "$root/{lib,oracle,fuzz}/*.c") {
	my $command = $best{'fuzz/mutate.c'}{command} =~ s{(\S*)fuzz/mutate\.c$}{$1$path}r;
	$best{$path} //= { directory => $build, command => $command, file => "$root/$path" };
}

my @files = @only ? @only : sort keys %best;
open my $file, '>', "$output/compile_commands.json" or die "cannot write $output/compile_commands.json: $!\n";
print $file JSON::PP->new->pretty->canonical->encode([ @best{@files} ]);
close $file or die "cannot write $output/compile_commands.json: $!\n";
print map { "$_\n" } @files;
