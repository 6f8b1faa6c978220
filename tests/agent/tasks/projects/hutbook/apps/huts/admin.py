from django.contrib import admin

from .models import Hut, Region, Review

admin.site.register(Region)


@admin.register(Hut)
class HutAdmin(admin.ModelAdmin):
    list_display = ["name", "region", "altitude", "beds", "mean"]
    prepopulated_fields = {"slug": ["name"]}

    def mean(self, hut):
        stars = [review.stars for review in hut.reviews.all()]
        return sum(stars) / len(stars) if stars else None


@admin.register(Review)
class ReviewAdmin(admin.ModelAdmin):
    list_display = ["hut", "author", "stars", "is_hidden"]
    list_filter = ["is_hidden"]
