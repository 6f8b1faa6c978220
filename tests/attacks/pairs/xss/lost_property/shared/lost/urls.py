from django.urls import path

from . import views

urlpatterns = [
    path("", views.search),
    path("recent.json", views.recent),
    path("found/", views.report),
    path("found/<int:pk>/out/", views.hand_out),
]
