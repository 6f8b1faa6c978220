from django.urls import path

from . import views

urlpatterns = [
    path("feeds/", views.feeds),
    path("feeds/add/", views.add),
    path("feeds/<slug:name>/", views.read),
]
