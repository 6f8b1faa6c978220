from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from recipes.views import RecipeViewSet

router = SimpleRouter()
router.register("recipes", RecipeViewSet)

urlpatterns = [path("admin/", admin.site.urls), path("api/", include(router.urls))]
