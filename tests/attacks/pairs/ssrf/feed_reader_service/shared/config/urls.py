from django.contrib import admin
from django.urls import path

from feeds.views import FeedCreate

urlpatterns = [path("admin/", admin.site.urls), path("feeds/new/", FeedCreate.as_view())]
