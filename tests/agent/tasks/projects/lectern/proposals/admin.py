from django.contrib import admin

from .models import Proposal, Review, Speaker, Track


@admin.register(Track)
class TrackAdmin(admin.ModelAdmin):
    list_display = ["name", "chair"]
    list_select_related = ["chair"]


@admin.register(Speaker)
class SpeakerAdmin(admin.ModelAdmin):
    search_fields = ["user__last_name", "affiliation"]


class ReviewInline(admin.TabularInline):
    model = Review
    extra = 0


@admin.register(Proposal)
class ProposalAdmin(admin.ModelAdmin):
    list_display = ["title", "who", "affiliation", "chair_of_track", "votes", "reviewed_by"]
    list_filter = ["status", "track"]
    search_fields = ["title"]
    inlines = [ReviewInline]

    @admin.display(description="speaker")
    def who(self, proposal):
        return str(proposal.speaker)

    def affiliation(self, proposal):
        return proposal.speaker.affiliation

    def chair_of_track(self, proposal):
        chair = proposal.track.chair
        return chair.username if chair else "vacant"

    def votes(self, proposal):
        return proposal.reviews.count()

    def reviewed_by(self, proposal):
        return ", ".join(sorted(review.reviewer.username for review in proposal.reviews.all()))
