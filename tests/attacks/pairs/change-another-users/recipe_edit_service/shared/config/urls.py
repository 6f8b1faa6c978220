from django.contrib import admin
from django.urls import path

from cookbook.views import RecipeCollection, RecipeItem

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/recipes/", RecipeCollection.as_view()),
    path("api/recipes/<int:pk>/", RecipeItem.as_view()),
]
