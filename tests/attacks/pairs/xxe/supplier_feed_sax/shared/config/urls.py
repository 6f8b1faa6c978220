from django.urls import path

from feeds.views import check_feed

urlpatterns = [path("feeds/check/", check_feed)]
