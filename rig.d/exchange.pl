#!/usr/bin/perl
# SPDX-License-Identifier: MIT
#
# exchange.pl - AFL++'s queues and folders of inputs, brought together.
#
#   exchange.pl begin ROW FOLDER...        make ROW/in, what the main instance begins with, from all of FOLDER...
#   exchange.pl round ROW FOLDER...        what ROW found goes to each FOLDER, what is new there goes to ROW
#   exchange.pl push ROW FOLDER...         only the first half of it
#
# ROW/sync is the folder of an AFL++ campaign. FOLDER holds inputs named by their SHA-1, as libFuzzer names
# its own: whoever else writes there, another engine or another machine, takes part. Files appear
# there whole, by a rename. What comes in goes to ROW/sync/exchange/queue, numbered as an instance of AFL++
# would: the main instance takes it from there. Neither clocks nor locks have to agree between machines.
# ROW/exchanged lists what went either way. Prints how many files went out and came in.
use strict;
use warnings;
use Digest::SHA 'sha1_hex';
use File::Path 'make_path';

my ($command, $row, @folders) = @ARGV;
my (%known, @news);
my ($out, $in) = (0, 0);

sub refuse {
	print STDERR "rig: $_[0]\n";
	exit 2;
}

sub contents {
	my ($path) = @_;
	open my $file, '<:raw', $path or return undef; # it went meanwhile
	local $/;
	return scalar <$file>;
}

# Written beside its place and renamed, so that nobody reads a part of it.
sub place {
	my ($path, $data) = @_;
	my $part = $path =~ s{([^/]*)$}{.$1.part$$}r;
	if (!write_file($part, $data) || !rename $part, $path) {
		my $why = "$!";
		unlink $part;
		refuse("cannot write $path: $why");
	}
}

sub write_file {
	my ($path, $data) = @_;
	open my $file, '>:raw', $path or return 0;
	return print({$file} $data) && close $file;
}

sub names {
	my ($folder) = @_;
	opendir my $dir, $folder or return ();
	return sort grep { !/^\./ && -f "$folder/$_" } readdir $dir;
}

sub remember {
	my ($what) = @_;
	$known{$what} = 1;
	push @news, $what;
}

sub load_known {
	open my $file, '<', "$row/exchanged" or return;
	while (<$file>) {
		chomp;
		$known{$_} = 1;
	}
}

sub save_known {
	return if !@news;
	open my $file, '>>', "$row/exchanged" or refuse("cannot write $row/exchanged: $!");
	print {$file} map { "$_\n" } @news;
	close $file or refuse("cannot write $row/exchanged: $!");
}

# What an instance found itself; not what it began with, nor what it took from another.
sub push_found {
	for my $queue (glob "'$row/sync/*/queue'") {
		next if $queue eq "$row/sync/exchange/queue";
		for my $name (names($queue)) {
			next if $name =~ /,(?:orig|sync):/ || $known{"$queue/$name"};
			my $data = contents("$queue/$name");
			next if !defined $data || $data eq '';
			my $sum = sha1_hex($data);
			for my $folder (@folders) {
				place("$folder/$sum", $data) if !-e "$folder/$sum";
			}
			$out++ if !$known{$sum};
			remember("$queue/$name");
			remember($sum) if !$known{$sum};
		}
	}
}

sub pull_new {
	my $queue = "$row/sync/exchange/queue";
	my $number = () = names($queue);
	for my $folder (@folders) {
		for my $name (names($folder)) {
			next if $known{$name};
			my $data = contents("$folder/$name");
			next if !defined $data || $data eq '';
			place(sprintf('%s/id:%06d,sync:corpus', $queue, $number++), $data);
			remember($name);
			$in++;
		}
	}
}

sub begin {
	for my $folder (@folders) {
		for my $name (names($folder)) {
			next if $known{$name};
			my $data = contents("$folder/$name");
			next if !defined $data || $data eq '';
			place("$row/in/$name", $data);
			remember($name);
			$in++;
		}
	}
}

refuse('exchange.pl wants a command, a row and folders') if @ARGV < 3;
for my $folder (@folders) {
	refuse("the folder $folder of shared inputs is not there, or cannot be written to") if !-d $folder || !-w $folder;
}
if ($command eq 'begin') {
	make_path("$row/in", "$row/sync/exchange/queue");
	begin();
} else {
	load_known();
	push_found();
	pull_new() if $command eq 'round';
}
save_known();
print "$out out, $in in\n";
