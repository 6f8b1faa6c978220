from django.contrib import admin
from django.urls import path

from sensors.views import ReadingList

urlpatterns = [path("admin/", admin.site.urls), path("api/readings/", ReadingList.as_view())]
