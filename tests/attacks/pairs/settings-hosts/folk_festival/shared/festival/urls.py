from django.urls import path

from . import views

urlpatterns = [
    path("", views.programme),
    path("acts/<slug:slug>/", views.act),
    path("feed.json", views.feed),
    path("volunteer/", views.volunteer),
    path("volunteer/<str:key>/", views.confirm, name="confirm"),
]
