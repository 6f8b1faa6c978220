from rest_framework.routers import DefaultRouter

from orders.api import OrderViewSet, SupplierViewSet
from recipes.api import AllergenViewSet, IngredientViewSet, RecipeViewSet

router = DefaultRouter()
router.register("allergens", AllergenViewSet, basename="allergen")
router.register("ingredients", IngredientViewSet, basename="ingredient")
router.register("recipes", RecipeViewSet, basename="recipe")
router.register("suppliers", SupplierViewSet, basename="supplier")
router.register("orders", OrderViewSet, basename="order")

urlpatterns = router.urls
