from django.contrib import admin
from django.urls import path

from walks.views import WalkList, WalkPage

urlpatterns = [
    path("admin/", admin.site.urls),
    path("walks/", WalkList.as_view()),
    path("walks/<slug:slug>/", WalkPage.as_view(), name="walk"),
]
