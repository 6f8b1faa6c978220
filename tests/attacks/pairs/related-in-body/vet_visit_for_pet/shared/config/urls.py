from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from vetclinic.views import PetViewSet, VisitCancel, VisitList

router = SimpleRouter()
router.register("pets", PetViewSet, basename="pet")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
    path("api/visits/", VisitList.as_view()),
    path("api/visits/<int:pk>/", VisitCancel.as_view()),
]
