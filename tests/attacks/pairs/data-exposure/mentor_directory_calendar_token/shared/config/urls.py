from django.contrib import admin
from django.urls import path

from mentoring import api

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/mentors/", api.mentors),
    path("calendar/<str:token>/", api.calendar_feed),
]
