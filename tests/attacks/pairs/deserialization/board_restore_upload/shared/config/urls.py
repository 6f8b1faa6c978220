from django.urls import path

from boards import views

urlpatterns = [path("boards/<slug:slug>/restore/", views.restore)]
