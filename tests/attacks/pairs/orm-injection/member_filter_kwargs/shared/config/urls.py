from django.urls import path

from members.views import directory

urlpatterns = [path("directory/", directory)]
