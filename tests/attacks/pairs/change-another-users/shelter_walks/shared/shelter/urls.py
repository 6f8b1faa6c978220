from django.urls import path

from . import views

urlpatterns = [
    path("dogs/", views.Dogs.as_view()),
    path("walks/", views.MyWalks.as_view()),
    path("walks/cancel/", views.CancelWalks.as_view()),
    path("walks/<int:pk>/", views.MyWalk.as_view()),
]
