from django.urls import path

from . import views

urlpatterns = [
    path("", views.index, name="index"),
    path("claims/", views.claims, name="claims"),
    path("found/<int:pk>/claim/", views.claim, name="claim"),
    path("found/<int:pk>/hand-out/", views.hand_out, name="hand-out"),
]
