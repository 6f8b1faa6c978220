from django.urls import path

from . import views

urlpatterns = [
    path("loggers/", views.Loggers.as_view()),
    path("loggers/<int:pk>/services/", views.Services.as_view()),
    path("loggers/<int:pk>/peaks/", views.Peaks.as_view()),
]
