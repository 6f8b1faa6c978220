from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from kennel.views import MyDogs, StudBook

router = SimpleRouter()
router.register("dogs", MyDogs, basename="dog")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/my/", include(router.urls)),
    path("api/stud-book/", StudBook.as_view()),
]
