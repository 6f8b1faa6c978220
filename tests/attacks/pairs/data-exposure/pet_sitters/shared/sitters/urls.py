from django.urls import path

from . import views

urlpatterns = [
    path("sitters/", views.Directory.as_view()),
    path("sitters/me/", views.Me.as_view()),
    path("sitters/<int:pk>/", views.SitterDetail.as_view()),
    path("sitters/<int:pk>/ratings/", views.Ratings.as_view()),
]
