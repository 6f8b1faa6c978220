from django.contrib import admin
from django.urls import path

from museum.views import SearchView

urlpatterns = [path("admin/", admin.site.urls), path("search/", SearchView.as_view())]
