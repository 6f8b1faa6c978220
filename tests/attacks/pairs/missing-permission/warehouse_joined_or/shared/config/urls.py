from django.contrib import admin
from django.urls import path

from warehouse.views import CorrectionCreate, ItemList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/items/", ItemList.as_view()),
    path("api/corrections/", CorrectionCreate.as_view()),
]
