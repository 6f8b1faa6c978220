from django.urls import path

from join import views

urlpatterns = [path("join/", views.join), path("confirm/<str:token>/", views.confirm, name="confirm")]
