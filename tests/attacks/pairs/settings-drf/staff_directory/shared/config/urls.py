from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from staff.api import EmployeeViewSet

router = SimpleRouter()
router.register("employees", EmployeeViewSet)

urlpatterns = [path("admin/", admin.site.urls), path("api/", include(router.urls))]
