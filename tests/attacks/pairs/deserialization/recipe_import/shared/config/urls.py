from django.contrib import admin
from django.urls import path

from kitchen.views import RecipeListView

urlpatterns = [path("admin/", admin.site.urls), path("recipes", RecipeListView.as_view())]
