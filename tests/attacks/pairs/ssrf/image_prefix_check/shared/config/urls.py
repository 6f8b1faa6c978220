from django.urls import path

from gallery.views import proxy

urlpatterns = [path("image/", proxy)]
