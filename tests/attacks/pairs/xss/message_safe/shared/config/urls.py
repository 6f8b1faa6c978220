from django.urls import path

from lists.views import index

urlpatterns = [path("", index)]
