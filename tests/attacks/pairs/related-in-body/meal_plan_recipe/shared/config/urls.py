from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from meals.views import PlannedMealViewSet, RecipeViewSet

router = SimpleRouter()
router.register("recipes", RecipeViewSet, basename="recipe")
router.register("meals", PlannedMealViewSet, basename="meal")

urlpatterns = [path("admin/", admin.site.urls), path("api/v1/", include(router.urls))]
