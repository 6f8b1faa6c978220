from django.urls import path

from magic import views

urlpatterns = [path("magic/", views.ask), path("magic/<str:token>/", views.enter)]
