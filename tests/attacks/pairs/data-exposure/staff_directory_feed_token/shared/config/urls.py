from django.contrib import admin
from django.urls import path

from directory import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("people/", views.people, name="people"),
    path("people/<int:pk>/", views.person, name="person"),
    path("feeds/<str:token>/", views.feed, name="feed"),
]
