"""The same in REST framework."""

from django.urls import include, path
from rest_framework import generics, permissions, routers, serializers, viewsets
from rest_framework.decorators import action, api_view, permission_classes
from rest_framework.response import Response

from office.models import Article, Contract, Invoice


class InvoiceSerializer(serializers.ModelSerializer):
    class Meta:
        model = Invoice
        fields = ["id", "number", "note", "total", "paid"]
        read_only_fields = ["paid", "total"]


class ArticleSerializer(serializers.ModelSerializer):
    class Meta:
        model = Article
        fields = ["id", "title", "body"]


class IsCustomer(permissions.BasePermission):
    def has_object_permission(self, request, view, obj):
        return obj.customer == request.user


class IsAuthorOrReadOnly(permissions.BasePermission):
    def has_object_permission(self, request, view, obj):
        return request.method in permissions.SAFE_METHODS or obj.author == request.user


class InvoiceViewSet(viewsets.ModelViewSet):  # finds: row-read-by-others rows-listed-to-others row-changed-by-others
    queryset = Invoice.objects.order_by("pk")
    serializer_class = InvoiceSerializer
    permission_classes = [permissions.IsAuthenticated]

    def perform_create(self, serializer):
        serializer.save(customer=self.request.user, total=0)


class OwnInvoiceViewSet(viewsets.ModelViewSet):
    serializer_class = InvoiceSerializer
    permission_classes = [permissions.IsAuthenticated]

    def get_queryset(self):
        return Invoice.objects.filter(customer=self.request.user).order_by("pk")

    def perform_create(self, serializer):
        serializer.save(customer=self.request.user, total=0)


class CheckedInvoiceViewSet(viewsets.ModelViewSet):
    """The list is scoped, the rows are checked one by one."""

    queryset = Invoice.objects.order_by("pk")
    serializer_class = InvoiceSerializer
    permission_classes = [permissions.IsAuthenticated, IsCustomer]

    def list(self, request, *args, **kwargs):
        rows = self.get_queryset().filter(customer=request.user)
        return Response(self.get_serializer(self.paginate_queryset(rows) or rows, many=True).data)

    def perform_create(self, serializer):
        serializer.save(customer=self.request.user, total=0)


class BypassingViewSet(viewsets.GenericViewSet):
    """`get_object` would check the permission; the action does not call it."""

    queryset = Invoice.objects.order_by("pk")
    serializer_class = InvoiceSerializer
    permission_classes = [permissions.IsAuthenticated, IsCustomer]

    @action(detail=True, methods=["post"])
    def settle(self, request, pk=None):
        found = Invoice.objects.get(pk=pk)  # finds: row-changed-by-others
        found.paid = True
        found.save()
        return Response({"paid": True})


class CheckingViewSet(viewsets.GenericViewSet):
    queryset = Invoice.objects.order_by("pk")
    serializer_class = InvoiceSerializer
    permission_classes = [permissions.IsAuthenticated, IsCustomer]

    @action(detail=True, methods=["post"])
    def settle(self, request, pk=None):
        found = self.get_object()
        found.paid = True
        found.save()
        return Response({"paid": True})


class EitherViewSet(viewsets.ModelViewSet):
    """Joined with "or": whoever is logged in passes."""

    queryset = Article.objects.order_by("pk")
    serializer_class = ArticleSerializer
    permission_classes = [permissions.IsAuthenticated | IsAuthorOrReadOnly]  # finds: row-changed-by-others
    http_method_names = ["get", "patch", "delete"]


class BothViewSet(viewsets.ModelViewSet):
    queryset = Article.objects.order_by("pk")
    serializer_class = ArticleSerializer
    permission_classes = [permissions.IsAuthenticated & IsAuthorOrReadOnly]
    http_method_names = ["get", "patch", "delete"]


class OpenArticleViewSet(viewsets.ModelViewSet):  # finds: changed-without-login
    queryset = Article.objects.order_by("pk")
    serializer_class = ArticleSerializer
    http_method_names = ["get", "put", "delete"]


class AuthorArticleViewSet(viewsets.ModelViewSet):
    queryset = Article.objects.order_by("pk")
    serializer_class = ArticleSerializer
    permission_classes = [permissions.IsAuthenticatedOrReadOnly, IsAuthorOrReadOnly]

    def perform_create(self, serializer):
        serializer.save(author=self.request.user)


class ModelPermissionViewSet(viewsets.ModelViewSet):
    """Those who were given the permission change all rows."""

    queryset = Article.objects.order_by("pk")
    serializer_class = ArticleSerializer
    permission_classes = [permissions.DjangoModelPermissionsOrAnonReadOnly]
    http_method_names = ["get", "patch", "delete"]


class ContractDetail(generics.RetrieveAPIView):  # finds: row-read-by-others
    queryset = Contract.objects.all()
    permission_classes = [permissions.IsAuthenticated]

    class serializer_class(serializers.ModelSerializer):
        class Meta:
            model = Contract
            fields = ["id", "title", "amount"]


class OwnContractDetail(ContractDetail):
    def get_queryset(self):
        return Contract.objects.filter(company__employee__user=self.request.user)


@api_view(["DELETE"])
@permission_classes([permissions.IsAuthenticated])
def delete_many(request):
    Invoice.objects.filter(pk__in=request.data["ids"]).delete()  # finds: row-changed-by-others
    return Response(status=204)


@api_view(["DELETE"])
@permission_classes([permissions.IsAuthenticated])
def delete_many_own(request):
    Invoice.objects.filter(pk__in=request.data["ids"], customer=request.user).delete()
    return Response(status=204)


router = routers.SimpleRouter()
router.register("invoices", InvoiceViewSet, basename="invoices")
router.register("own-invoices", OwnInvoiceViewSet, basename="own-invoices")
router.register("checked-invoices", CheckedInvoiceViewSet, basename="checked-invoices")
router.register("bypassing", BypassingViewSet, basename="bypassing")
router.register("checking", CheckingViewSet, basename="checking")
router.register("either", EitherViewSet, basename="either")
router.register("both", BothViewSet, basename="both")
router.register("open-articles", OpenArticleViewSet, basename="open-articles")
router.register("author-articles", AuthorArticleViewSet, basename="author-articles")
router.register("model-permissions", ModelPermissionViewSet, basename="model-permissions")

urlpatterns = [
    path("", include(router.urls)),
    path("contracts/<int:pk>/", ContractDetail.as_view()),
    path("own-contracts/<int:pk>/", OwnContractDetail.as_view()),
    path("invoices-many/", delete_many),
    path("own-invoices-many/", delete_many_own),
]
