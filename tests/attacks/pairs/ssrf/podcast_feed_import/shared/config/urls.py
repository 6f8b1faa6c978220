from django.contrib import admin
from django.urls import path

from podcasts import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/shows/", views.ShowList.as_view()),
    path("api/shows/<int:pk>/", views.ShowDetail.as_view()),
    path("api/feed-preview/", views.feed_preview),
]
