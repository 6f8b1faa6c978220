from django.contrib import admin
from django.urls import path

from railway import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("timetable/", views.Timetable.as_view()),
    path("volunteers/", views.VolunteerPhones.as_view()),
]
