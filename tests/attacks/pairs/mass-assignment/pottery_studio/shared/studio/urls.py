from django.urls import path

from . import views

urlpatterns = [
    path("profile/", views.profile, name="profile"),
    path("firings/", views.firings),
    path("firings/book/", views.book),
]
