from django.urls import path

from kilns import views

urlpatterns = [path("firings/", views.firings), path("firings/move/", views.move)]
