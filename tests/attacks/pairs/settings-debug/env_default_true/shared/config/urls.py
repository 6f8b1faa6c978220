from django.urls import path

from status.views import broken

urlpatterns = [path("ratio/", broken)]
