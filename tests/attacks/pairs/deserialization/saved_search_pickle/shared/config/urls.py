from django.contrib import admin
from django.urls import path

from finder.views import SavedSearch

urlpatterns = [path("admin/", admin.site.urls), path("saved/<str:saved>/", SavedSearch.as_view())]
