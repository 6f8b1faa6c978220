from rest_framework.routers import SimpleRouter

from . import views

router = SimpleRouter()
router.register("species", views.SpeciesViewSet)
router.register("sightings", views.SightingViewSet)
urlpatterns = router.urls
