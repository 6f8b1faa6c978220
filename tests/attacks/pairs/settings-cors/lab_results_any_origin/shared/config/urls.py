from django.contrib import admin
from django.urls import path

from results.views import ResultList

urlpatterns = [path("admin/", admin.site.urls), path("api/results/", ResultList.as_view())]
