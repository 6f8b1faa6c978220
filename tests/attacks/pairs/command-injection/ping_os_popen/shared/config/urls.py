from django.urls import path

from net.views import lookup

urlpatterns = [path("lookup/", lookup)]
