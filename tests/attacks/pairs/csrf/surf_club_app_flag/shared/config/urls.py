from django.contrib import admin
from django.urls import path

from club.views import BoardLoan

urlpatterns = [
    path("admin/", admin.site.urls),
    path("boards/<int:pk>/borrow/", BoardLoan.as_view()),
]
