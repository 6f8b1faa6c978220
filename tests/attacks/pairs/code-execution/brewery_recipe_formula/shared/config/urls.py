from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from brewery import views

router = SimpleRouter()
router.register("recipes", views.RecipeViewSet, basename="recipe")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
