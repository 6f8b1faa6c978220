from django.contrib import admin
from django.urls import path

from coops import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("<slug:slug>/", views.home, name="home"),
    path("<slug:slug>/minutes/", views.minutes_list, name="minutes"),
    path("<slug:slug>/minutes/<int:pk>/", views.minutes_detail, name="minutes-detail"),
]
