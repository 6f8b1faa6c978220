from django.urls import path

from crew import views

urlpatterns = [path("badge/", views.BadgeUpload.as_view()), path("badges/<int:pk>/", views.badge)]
