from django.urls import path

from . import views

urlpatterns = [
    path("varieties/", views.varieties, name="varieties"),
    path("varieties/<int:pk>/take/", views.take, name="take"),
    path("profile/", views.profile, name="profile"),
]
