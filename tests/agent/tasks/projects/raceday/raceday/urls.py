from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from clubs.views import ClubViewSet
from entries.views import EntryViewSet, ResultViewSet
from races.views import RaceViewSet

router = DefaultRouter()
router.register('clubs', ClubViewSet)
router.register('races', RaceViewSet)
router.register('entries', EntryViewSet, basename='entry')
router.register('results', ResultViewSet)

urlpatterns = [
    path('admin/', admin.site.urls),
    path('api/', include(router.urls)),
]
