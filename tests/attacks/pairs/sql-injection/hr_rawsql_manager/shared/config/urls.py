from django.urls import include, path
from rest_framework.routers import DefaultRouter

from staff.views import EmployeeViewSet

router = DefaultRouter()
router.register("employees", EmployeeViewSet)
urlpatterns = [path("api/v1/", include(router.urls))]
