from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from gliderclub import views

router = SimpleRouter()
router.register("slots", views.SlotViewSet, basename="slot")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/token/", views.Login.as_view()),
    path("api/", include(router.urls)),
    path("calendar/<str:token>.ics", views.CalendarFeed.as_view()),
]
