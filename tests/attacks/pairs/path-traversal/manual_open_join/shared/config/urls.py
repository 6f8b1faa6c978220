from django.urls import path

from manuals.views import page

urlpatterns = [path("manual/", page)]
