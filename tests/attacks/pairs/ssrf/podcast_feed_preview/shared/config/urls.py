from django.contrib import admin
from django.urls import path

from podcasts.views import FeedPreview, Shows

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/shows/", Shows.as_view()),
    path("api/shows/preview/", FeedPreview.as_view()),
]
