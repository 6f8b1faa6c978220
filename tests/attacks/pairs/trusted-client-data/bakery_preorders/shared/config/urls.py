from django.contrib import admin
from django.urls import path

from bakery.views import Counter, Preorders

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/loaves/", Counter.as_view()),
    path("api/preorders/", Preorders.as_view()),
]
